import {describeGateway} from './gateway-suite.js';
import {drivers} from './support/drivers.js';

for (const driver of drivers) describeGateway(driver);
